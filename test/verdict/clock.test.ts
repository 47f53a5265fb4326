/** The clock moved past the end of the tail of FISA 702: `design.md` section 6, third sentence of Evidence. */
import { describe, expect, it } from 'vitest';
import { decide } from '../../src/verdict/decide';
import type { Verdict } from '../../src/verdict/verdict';
import { TODAY } from './ask';
import { hasClass, type Offer, offersOn } from './offers';

const AFTER_THE_TAIL = '2027-04-02';
const RULE = 'us.fisa-702';

const BEFORE = offersOn(TODAY);
const AFTER = offersOn(AFTER_THE_TAIL);

/** A claim that names the statute alone rests on that rule. */
const judged = ({ findings }: Offer): Verdict =>
  decide(
    { type: 'immunity', quote: 'Not subject to FISA', strength: 'plain', detail: { law: 'us', subject: 'service' } },
    findings,
  );

const rests = ({ proof }: Verdict): boolean => proof.rules.some(({ id }) => id === RULE);

describe('FISA 702 with the clock at 2 April 2027', () => {
  const verdicts = AFTER.map((offer) => [offer.name, judged(offer)] as const).filter(([, verdict]) => rests(verdict));

  it('still decides the claims that name it', () => expect(verdicts).toHaveLength(AFTER.length));

  it('marks every verdict that rests on it as out of date since the review date', () => {
    const unmarked = verdicts.filter(
      ([, { outOfDate = [] }]) => !outOfDate.some(({ what, since }) => what === RULE && since === '2027-01-31'),
    );
    expect(unmarked.map(([name]) => name)).toEqual([]);
  });

  it('contradicts nothing because of it, and did so before for providers under US control', () => {
    expect(verdicts.filter(([, { value }]) => value === 'contradicted').map(([name]) => name)).toEqual([]);
    const earlier = BEFORE.filter((offer) => hasClass(offer, 'us-controlled') && judged(offer).value === 'contradicted');
    expect(earlier.length).toBeGreaterThan(10);
  });

  it('leaves its exposure unknown for every offering, with the date since which it is out of date', () => {
    const found = AFTER.flatMap(({ findings }) => findings.exposures.filter(({ rule }) => rule === RULE));
    expect(found).toHaveLength(AFTER.length);
    expect(new Set(found.map(({ level, outOfDateSince }) => `${level} ${outOfDateSince}`))).toEqual(
      new Set(['unknown 2027-01-31']),
    );
  });

  it('leaves the targeted authority of title I as it was', () => {
    const exposed = (offers: readonly Offer[]) =>
      offers.filter(({ findings }) =>
        findings.exposures.some(({ rule, level }) => rule === 'us.fisa-title-i' && level === 'exposed'),
      );
    expect(exposed(AFTER).map(({ name }) => name)).toEqual(exposed(BEFORE).map(({ name }) => name));
    expect(exposed(AFTER).length).toBeGreaterThan(10);
  });
});
