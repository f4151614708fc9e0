// The explorer's page: writes operations, shows answers, and reads the schema aloud.
// Plain JavaScript: it is sent to the browser as it stands.

const KEPT = 'cau-noi.explorer';
const EXAMPLE = `query WhoAmI {
  viewer {
    name
    today
    grants { role organisation { name } }
  }
}
`;
const SCHEMA_QUERY = `query Schema {
  __schema {
    types {
      name kind description
      fields { name description args { name description type { ...Type } } type { ...Type } }
      inputFields { name description type { ...Type } }
      enumValues { name description }
      possibleTypes { name }
    }
  }
}
fragment Type on __Type {
  kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name
    ofType { kind name } } } } }
}`;

const element = (id) => document.getElementById(id);
const query = element('query');
const variables = element('variables');
const result = element('result');
const status = element('status');

async function send(body) {
  const response = await fetch('/graphql', {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      accept: 'application/graphql-response+json, application/json',
    },
    body: JSON.stringify(body),
  });
  return { code: response.status, answer: await response.json() };
}

function operationUnderCursor() {
  const names = [...query.value.matchAll(/^\s*(?:query|mutation)\s+(\w+)/gmu)];
  const before = names.filter((match) => match.index <= query.selectionStart);
  return (before.at(-1) ?? names[0])?.[1];
}

async function run() {
  status.textContent = '…';
  try {
    const started = performance.now();
    const operationName = operationUnderCursor();
    const { code, answer } = await send({
      query: query.value,
      variables: variables.value.trim() === '' ? undefined : JSON.parse(variables.value),
      ...(operationName === undefined ? {} : { operationName }),
    });
    status.textContent = `${code} · ${Math.round(performance.now() - started)} ms`;
    result.textContent = JSON.stringify(answer, null, 2);
    localStorage.setItem(KEPT, JSON.stringify({ query: query.value, variables: variables.value }));
  } catch (thrown) {
    status.textContent = String(thrown);
  }
}

function typeText(type) {
  if (type.kind === 'NON_NULL') return `${typeText(type.ofType)}!`;
  return type.kind === 'LIST' ? `[${typeText(type.ofType)}]` : type.name;
}

function fieldText({ name, args = [], type }) {
  const inner = args.map((argument) => `${argument.name}: ${typeText(argument.type)}`).join(', ');
  return `${name}${inner === '' ? '' : `(${inner})`}${type === undefined ? '' : `: ${typeText(type)}`}`;
}

function typeEntry(type) {
  const details = document.createElement('details');
  const summary = details.appendChild(document.createElement('summary'));
  summary.textContent = type.name;
  const description = details.appendChild(document.createElement('p'));
  description.textContent = type.description ?? '';
  const list = details.appendChild(document.createElement('dl'));
  const members = type.fields ?? type.inputFields ?? type.enumValues ?? type.possibleTypes ?? [];
  for (const member of members) {
    list.appendChild(document.createElement('dt')).textContent = fieldText(member);
    list.appendChild(document.createElement('dd')).textContent = member.description ?? '';
  }
  details.dataset.words = `${type.name} ${members.map(({ name }) => name).join(' ')}`.toLowerCase();
  return details;
}

async function showSchema() {
  const { answer } = await send({ query: SCHEMA_QUERY, operationName: 'Schema' });
  const own = answer.data.__schema.types.filter(({ name }) => !name.startsWith('__'));
  const first = ['Query', 'Mutation'];
  const rank = ({ name }) => (first.includes(name) ? first.indexOf(name) : first.length);
  own.sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name));
  element('schema').replaceChildren(...own.map(typeEntry));
}

function filterSchema() {
  const wanted = element('find').value.trim().toLowerCase();
  for (const details of element('schema').children) {
    details.hidden = !details.dataset.words.includes(wanted);
  }
}

const kept = JSON.parse(localStorage.getItem(KEPT) ?? 'null');
query.value = kept?.query ?? EXAMPLE;
variables.value = kept?.variables ?? '';
element('run').addEventListener('click', () => void run());
element('find').addEventListener('input', filterSchema);
document.addEventListener('keydown', (event) => {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
    event.preventDefault();
    void run();
  }
});
await showSchema();
