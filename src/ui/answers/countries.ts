/** Countries that an owner or a seat is chosen from, by name in the interface language. */
import { valueText } from '../../background/text';
import { countriesOf } from '../../places';

const BEYOND_EUROPE = 'US CA MX BR GB IL AE SA TR UA RS RU IN CN HK TW JP KR SG AU NZ ZA'.split(' ');

export interface Choice {
  value: string;
  name: string;
}

export const countryChoices = (): Choice[] =>
  [...new Set([...countriesOf('EUROPE'), ...BEYOND_EUROPE])]
    .map((country) => ({ value: country, name: valueText({ country }) }))
    .sort((a, b) => a.name.localeCompare(b.name));
