/**
 * What is sent of an input: answers carry the names of their types, which no input of the API knows, and a form
 * that begins with an answer still holds them.
 */
export function sentInput<Input>(input: Input): Input {
  const sent = JSON.stringify(input, (name, value: unknown) =>
    name === '__typename' ? undefined : value,
  );
  return JSON.parse(sent) as Input;
}
