import { Kind, parse, visit } from 'graphql';

/** How many rows a document asks for where it writes a number: the first `first` in it. */
export function pageSizeOf(document: string): number {
  const sizes: number[] = [];
  visit(parse(document), {
    Argument: ({ name, value }) => {
      if (name.value === 'first' && value.kind === Kind.INT) sizes.push(Number(value.value));
    },
  });
  const [size] = sizes;
  if (size === undefined) throw new Error(`No page size in ${document.slice(0, 60)}`);
  return size;
}
