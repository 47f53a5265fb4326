/** What a party of the control chain is called: its name, or what it is where it has none of its own. */
import type { Param } from '../rules/rule';

interface Called {
  name?: string | undefined;
  /** The kind of a party of the registry. Anyone else without a name supplies something. */
  kind?: string | undefined;
}

const UNNAMED: Readonly<Record<string, string>> = {
  state: 'party_state',
  foundation: 'party_foundation',
  founders: 'party_founders',
  employees: 'party_employees',
  fund: 'party_fund',
  'public-float': 'party_public_float',
  undisclosed: 'party_undisclosed',
};

export const partyName = ({ name, kind }: Called): Param => name || { key: UNNAMED[kind ?? ''] ?? 'party_supplier' };
