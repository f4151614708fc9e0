import {
  IconAlertOctagon,
  IconCircleCheck,
  IconHelpCircle,
  IconInfoCircle,
  IconMessageQuestion,
} from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { focusField } from '../field/field.ts';
import { LoadMore } from '../pagination/pagination.tsx';
import { useWords } from '../words/words.tsx';
import classes from './findings.module.css';

/** What a finding asks of the reader, most pressing first. */
export const findingTones = ['stop', 'justify', 'unknown', 'note', 'pass'] as const;
export type FindingTone = (typeof findingTones)[number];

export interface FindingBasis {
  /** "Chỉ thị 38-CT/TW, điểm 2" */
  readonly text: string;
  readonly href?: string | undefined;
  /** A basis that nobody has checked against its source says so. */
  readonly verified: boolean;
}

export interface Finding {
  readonly id: string;
  readonly tone: FindingTone;
  /** One plain sentence. */
  readonly sentence: ReactNode;
  /** The figures in words ("10 người"), each only where it is known. */
  readonly limit?: string | undefined;
  readonly actual?: string | undefined;
  readonly excess?: string | undefined;
  /** Whether the limit is the least there must be, and the excess what lacks. */
  readonly atLeast?: boolean | undefined;
  readonly bases?: readonly FindingBasis[] | undefined;
  /** What would mend it. */
  readonly mend?: ReactNode;
  /** The fields concerned, named; the link focuses the field by its path. */
  readonly fields?: readonly { readonly path: string; readonly label: string }[] | undefined;
  /** Leads to what is said of the check itself: why it applies, examples. */
  readonly explained?: ReactNode;
  /** Of what is to be justified: whether it is. Nothing where that is not asked. */
  readonly justified?: boolean | undefined;
  /** Why it is asked of the reader's record; drawn when the reader wants to know. */
  readonly why?: (() => ReactNode) | undefined;
  /** Below the finding: the text with which it was justified, a form to justify it. */
  readonly more?: ReactNode;
}

const icons = {
  stop: IconAlertOctagon,
  justify: IconMessageQuestion,
  unknown: IconHelpCircle,
  note: IconInfoCircle,
  pass: IconCircleCheck,
} satisfies Record<FindingTone, unknown>;

/** The id of the heading, on a page whose findings are led to from afar. */
export const FINDINGS_PLACE = 'findings';

export interface FindingsProps {
  readonly findings: readonly Finding[];
  /** Called instead of focusing in this page, where the field is on another step. */
  readonly onGoToField?: (path: string) => void;
  /** Names the panel when a page has several; otherwise the usual words. */
  readonly title?: ReactNode;
  /** Whether these are the page's own: their heading has the id `FINDINGS_PLACE` and takes the focus. */
  readonly ofPage?: boolean;
  /** So many of each group at first, more on demand: for records with hundreds of findings. */
  readonly atOnce?: number;
}

/** The findings in their five groups; the same while typing, at submission, in the inbox and on paper. */
export function Findings(props: FindingsProps) {
  const { findings, onGoToField = focusField, title, ofPage = false, atOnce } = props;
  const words = useWords().findings;
  return (
    <section className={classes.panel} aria-label={typeof title === 'string' ? title : words.title}>
      <h2 className={classes.title} {...(ofPage && { id: FINDINGS_PLACE, tabIndex: -1 })}>
        {title ?? words.title}
      </h2>
      <Spoken findings={findings} />
      {findings.length === 0 && <p className={classes.none}>{words.none}</p>}
      {findingTones.map((tone) => (
        <Group
          key={tone}
          tone={tone}
          findings={findings.filter((finding) => finding.tone === tone)}
          onGoToField={onGoToField}
          atOnce={atOnce ?? findings.length}
        />
      ))}
    </section>
  );
}

interface GroupProps {
  readonly tone: FindingTone;
  readonly findings: readonly Finding[];
  readonly onGoToField: (path: string) => void;
  readonly atOnce: number;
}

function Group({ tone, findings, onGoToField, atOnce }: GroupProps) {
  const words = useWords().findings;
  const [pages, setPages] = useState(1);
  const shown = findings.slice(0, pages * atOnce);
  const Icon = icons[tone];
  if (findings.length === 0) return null;
  const heading = (
    <span className={classes.heading} data-tone={tone}>
      <Icon size={18} aria-hidden />
      {words[tone]}
      <span className={classes.count}>{findings.length}</span>
      {tone === 'justify' && <Justified findings={findings} />}
    </span>
  );
  const list = (
    <>
      <ul className={classes.list}>
        {shown.map((finding) => (
          <FindingLine key={finding.id} finding={finding} onGoToField={onGoToField} />
        ))}
      </ul>
      {shown.length < findings.length && (
        <LoadMore shown={shown.length} total={findings.length} onMore={() => setPages(pages + 1)} />
      )}
    </>
  );
  if (tone === 'pass') {
    return (
      <details className={classes.group}>
        <summary className={classes.summary}>{heading}</summary>
        {list}
      </details>
    );
  }
  return (
    <div className={classes.group}>
      <h3 className={classes.subtitle}>{heading}</h3>
      {list}
    </div>
  );
}

/** How many are justified, once one is. */
function Justified({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords().findings;
  const given = findings.filter(({ justified }) => justified === true).length;
  if (given === 0) return null;
  return <span className={classes.count}>{words.justified(given, findings.length)}</span>;
}

interface FindingLineProps {
  readonly finding: Finding;
  readonly onGoToField: (path: string) => void;
}

function FindingLine({ finding, onGoToField }: FindingLineProps) {
  const words = useWords().findings;
  const figures = [
    [finding.atLeast ? words.least : words.limit, finding.limit],
    [words.actual, finding.actual],
    [finding.atLeast ? words.short : words.excess, finding.excess],
  ].filter((figure): figure is [string, string] => figure[1] !== undefined);
  return (
    <li className={classes.finding} data-tone={finding.tone} data-finding={finding.id}>
      <p className={classes.sentence}>{finding.sentence}</p>
      {figures.length > 0 && (
        <dl className={`${classes.figures ?? ''} ui-figures`}>
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {finding.mend !== undefined && (
        <p className={classes.detail}>
          <span className={classes.name}>{words.mend}: </span>
          {finding.mend}
        </p>
      )}
      {finding.bases?.map((basis) => (
        <Basis key={basis.text} basis={basis} />
      ))}
      {finding.fields && finding.fields.length > 0 && (
        <p className={`${classes.detail ?? ''} ui-screen-only`}>
          {finding.fields.map((field) => (
            <button
              key={field.path}
              type="button"
              className={classes.link}
              onClick={() => onGoToField(field.path)}
            >
              {words.goToField(field.label)}
            </button>
          ))}
        </p>
      )}
      {finding.explained !== undefined && (
        <p className={`${classes.detail ?? ''} ui-screen-only`}>{finding.explained}</p>
      )}
      {finding.why && <Why why={finding.why} />}
      {finding.more}
    </li>
  );
}

/** Why a finding is asked of the record, on demand. */
function Why({ why }: { readonly why: () => ReactNode }) {
  const words = useWords().findings;
  const [open, setOpen] = useState(false);
  return (
    <details
      className={`${classes.detail ?? ''} ui-screen-only`}
      onToggle={(event) => setOpen(event.currentTarget.open)}
    >
      <summary className={classes.summary}>{words.why}</summary>
      {open && why()}
    </details>
  );
}

function Basis({ basis }: { readonly basis: FindingBasis }) {
  const words = useWords().findings;
  return (
    <p className={classes.detail}>
      <span className={classes.name}>{words.basis}: </span>
      {basis.href === undefined ? (
        basis.text
      ) : (
        <a href={basis.href} target="_blank" rel="noreferrer" className={classes.link}>
          {basis.text}
        </a>
      )}
      {!basis.verified && <span className={classes.unverified}>{words.unverified}</span>}
    </p>
  );
}

/** How long typing must rest before the findings are spoken. */
const SPEAK_AFTER_MILLISECONDS = 1000;

/** The live region: speaks the count of what is pressing when it has changed and typing rests. */
function Spoken({ findings }: { readonly findings: readonly Finding[] }) {
  const words = useWords().findings;
  const count = (tone: FindingTone) => findings.filter((finding) => finding.tone === tone).length;
  const summary = words.summary({
    stop: count('stop'),
    justify: count('justify'),
    unknown: count('unknown'),
  });
  const [spoken, setSpoken] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => setSpoken(summary), SPEAK_AFTER_MILLISECONDS);
    return () => clearTimeout(timer);
  }, [summary]);
  return (
    <p role="status" className={classes.spoken}>
      {spoken}
    </p>
  );
}
