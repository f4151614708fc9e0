import { useFormat, useMessages } from '@cau-noi/i18n/language';
import { fact, FactList, PageSection } from '@cau-noi/ui/page';
import classes from '../record/record.module.css';
import { reviewMessages } from './review.messages.ts';

/** Who handed a text in for review, and what the review says of it; null as long as nobody did. */
export interface Review {
  readonly submittedBy: string | null;
  readonly submittedAt: string | null;
  readonly reviewedBy: string | null;
  readonly reviewedOn: string | null;
  readonly reviewText: string | null;
}

export interface ReviewSectionProps {
  readonly title: string;
  /** What may not be done before the review; null once it is cleared. */
  readonly wanting: string | null;
  readonly review: Review;
}

/** What the federation's review says of a text before it goes abroad. */
export function ReviewSection({ title, wanting, review }: ReviewSectionProps) {
  const t = useMessages(reviewMessages);
  const format = useFormat();
  const { submittedBy, submittedAt, reviewedBy, reviewedOn, reviewText } = review;
  const facts = [
    ...fact(
      t('submittedBy'),
      submittedBy === null || submittedAt === null
        ? null
        : t('handedIn', { name: submittedBy, time: format.dateTime(submittedAt) }),
    ),
    ...fact(
      t('reviewedBy'),
      reviewedBy === null || reviewedOn === null
        ? null
        : t('reviewed', { name: reviewedBy, day: format.date(reviewedOn) }),
    ),
    ...fact(t('reviewText'), reviewText),
  ];
  if (wanting === null && facts.length === 0) return null;
  return (
    <PageSection title={title}>
      {wanting !== null && <p className={classes.text}>{wanting}</p>}
      {facts.length > 0 && <FactList facts={facts} />}
    </PageSection>
  );
}
