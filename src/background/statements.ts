/** What a page states, beside what the registry has. */
import type { PageStatements } from '../page/statements';
import { bundledRegistry } from '../vendors/bundled';
import { operatorName, relationOf, statedNames } from '../vendors/stated-name';
import type { ComparedName, Statements } from './protocol';

export function comparedStatements({ publisher, marks }: PageStatements, vendor: string | null): Statements {
  const { imprint, privacy } = publisher;
  const operator = operatorName(vendor, bundledRegistry);
  const compared = statedNames(publisher).map((stated): ComparedName => {
    const relation = relationOf(stated.name, vendor, bundledRegistry);
    return { ...stated, ...(relation && { relation }) };
  });
  return {
    names: compared,
    marks,
    ...(imprint && { imprint }),
    ...(privacy && { privacy }),
    ...(operator && { operator }),
  };
}
