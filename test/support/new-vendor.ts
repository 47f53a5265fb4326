/**
 * `npm run new:vendor id`: a vendor's file with one edge and one fact as examples, and its rows in the table of expected verdicts.
 * Nothing is invented: what is left empty is refused by `npm run registry:check` and by the tests until a person fills it in.
 */
import { finish, type Skeleton, writeSkeleton } from './skeleton';

const today = (): string => new Date().toISOString().slice(0, 10);
const evidence = { confidence: 'medium', source: 'statement', asOf: '' };

const vendor = (id: string) => ({
  id,
  name: '',
  hosts: [],
  words: [],
  operator: 'operator',
  parties: {
    operator: { name: '', country: '', kind: 'company' },
    owner: { name: '', country: '', kind: 'company' },
  },
  ownership: [{ owner: 'owner', owned: 'operator', control: 'sole', ...evidence }],
  offerings: [{ id: 'cloud', name: '', facts: { customerData: { value: { reach: 'only', places: [] }, ...evidence } } }],
  sources: { statement: { url: '', title: '', publisher: '', seen: today() } },
});

const expected = (id: string) => [
  {
    id: `${id}/cloud: sovereign`,
    vendor: id,
    offering: 'cloud',
    claim: { type: 'label', strength: 'plain', detail: {} },
    verdict: '',
    classes: [],
    row: 'section 3, first table, label: ',
    facts: [],
  },
];

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

const skeleton = (id: string): Skeleton => ({
  [`src/vendors/registry/${id}.json`]: json(vendor(id)),
  [`test/verdict/cases/${id}.json`]: json(expected(id)),
});

const id = process.argv[2] ?? '';
const named = /^[a-z0-9]+(-[a-z0-9]+)*$/.test(id);
const files = named ? skeleton(id) : {};
const refusal = named ? writeSkeleton('vendor', files) : 'Usage: npm run new:vendor id, with an id in kebab-case.';
finish(refusal, files, 'Fill in what is empty, work the verdict out by hand, then run npm run registry:check.');
