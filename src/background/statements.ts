/** What a page states, beside what the registry has. */
import type { PageStatements, StatedMark } from '../page/statements';
import { bundledRegistry } from '../vendors/bundled';
import { markScheme } from '../vendors/certificate-mark';
import { operatorName, relationOf, statedNames } from '../vendors/stated-name';
import type { CertificateMark, ComparedName, Statements } from './protocol';

function schemedMark(mark: StatedMark): CertificateMark[] {
  const scheme = markScheme(mark.text);
  return scheme ? [{ ...mark, scheme }] : [];
}

export function comparedStatements({ publisher, marks }: PageStatements, vendor: string | null): Statements {
  const { imprint, privacy } = publisher;
  const operator = operatorName(vendor, bundledRegistry);
  const compared = statedNames(publisher).map((stated): ComparedName => {
    const relation = relationOf(stated.name, vendor, bundledRegistry);
    return { ...stated, ...(relation && { relation }) };
  });
  return {
    names: compared,
    marks: marks.flatMap(schemedMark),
    ...(imprint && { imprint }),
    ...(privacy && { privacy }),
    ...(operator && { operator }),
  };
}
