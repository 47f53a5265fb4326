/** A fact in words: a message for its value, chosen by what it is about. Facts are data; their words are in `assets/_locales`. */
import { countriesOf } from '../places';
import type { MessageRef, Param } from '../rules/rule';
import type { KnownFact } from '../vendors/fact';
import type { OwnershipLink } from '../vendors/ownership';
import type {
  Certification,
  InfrastructureHost,
  KeyCustody,
  Location,
  OfficialResult,
  Presence,
  Staffing,
  Supplier,
} from '../vendors/vendor';
import { partyName } from '../verdict/party-name';

type Words = (value: unknown) => MessageRef;

const snake = (value: string): string => value.replaceAll('-', '_');
const message = (key: string, ...params: Param[]): MessageRef => ({ key, params });
const listed = (items: readonly Param[]): MessageRef => message('fact_listed', { list: items });

const words =
  <T>(format: (value: T) => MessageRef): Words =>
  (value) =>
    format(value as T);
const each = <T>(format: (item: T) => Param): Words => words<readonly T[]>((items) => listed(items.map(format)));
const oneOf = (family: string): Words => words<string>((value) => message(`fact_${family}_${snake(value)}`));
const yesNo = words<boolean>((value) => message(value ? 'fact_yes' : 'fact_no'));

const placeOf = (place: string): Param =>
  countriesOf(place).length === 1 ? { country: place } : message(`place_${place.toLowerCase()}`);
const placesOf = (places: readonly string[]): Param => ({ list: places.map(placeOf) });

const company = ({ name, country }: { name?: string; country: string }): MessageRef =>
  message('fact_named', partyName({ name }), { country });
const location = words<Location>(({ reach, places }) => message(`fact_data_${reach}`, placesOf(places)));
const staffing = words<Staffing>(({ reach, places }) => message(`fact_staff_${reach}`, placesOf(places)));

function certificate({ scheme, name, version, level, status }: Certification): MessageRef {
  const title = name ?? message(`scheme_${snake(scheme)}`);
  const edition = [version, level].filter((part) => part !== undefined).join(' ');
  const full = edition === '' ? message('fact_listed', title) : message('fact_certificate', title, edition);
  return message(`fact_certificate_${snake(status)}`, full);
}

function owns({ owner: name, ownerKind: kind, owned, share }: OwnershipLink): MessageRef {
  const owner = partyName({ name, kind });
  /** What stands for an owner without a name has no article of its own: it is named beside, not within, the sentence. */
  const kept = name ? 'fact_owns' : 'fact_held';
  return share === undefined ? message(kept, owner, owned) : message(`${kept}_share`, owner, owned, share);
}

const FORMATS: Readonly<Record<string, Words>> = {
  seat: words<string>((country) => listed([{ country }])),
  control: words<readonly string[]>((places) => listed([placesOf(places)])),
  ownership: words(owns),
  hosts: each<InfrastructureHost>(company),
  suppliers: each<Supplier>(company),
  customerData: location,
  metadata: location,
  telemetry: location,
  operation: staffing,
  support: staffing,
  administration: staffing,
  keys: each<KeyCustody>(({ custody, mode }) => message(`fact_keys_${mode}`, message(`fact_custody_${snake(custody)}`))),
  plaintext: yesNo,
  transparencyReport: yesNo,
  disconnect: oneOf('disconnect'),
  sourceEscrow: oneOf('escrow'),
  presence: words<Presence>(({ kind, of }) => message(`fact_presence_${of}`, message(`fact_contact_${snake(kind)}`))),
  certifications: words(certificate),
  results: words<OfficialResult>(({ consortium, level }) => message('fact_result', { list: consortium }, level)),
};

/** `offering.keys` and `vendor.keys` are about keys, `ownership.a>b` about ownership. */
function familyOf(key: string): string {
  const [first = '', second = ''] = key.split('.');
  return first === 'offering' || first === 'vendor' ? second : first;
}

/** The fact's value as a message. A kind without words of its own is shown as it is stored. */
export function factWords({ key, value }: KnownFact): MessageRef {
  const format = FORMATS[familyOf(key)];
  if (format) return format(value);
  return message('fact_listed', typeof value === 'string' ? value : JSON.stringify(value));
}
