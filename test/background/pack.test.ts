import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pack, unpack } from '../../src/background/pack';
import { assessment } from '../report/sample';

/** As JSON has it. */
const plain = <T>(value: T): T => JSON.parse(JSON.stringify(value));

it('any value arrives as it was, also one that looks like what the table is made of', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(unpack(pack(value))).toEqual(plain(value));
    }),
  );
  expect(unpack(pack({ table: [[0]], root: [1] }))).toEqual({ table: [[0]], root: [1] });
});

it('what occurs often is sent once, and is one object again', () => {
  const finding = { rule: 'us.cloud-act', why: 'x'.repeat(1000) };
  const value = { claims: [finding, finding, finding].map((shared) => ({ exposures: [shared] })) };
  const packed = pack(value);
  expect(packed.length).toBeLessThan(1500);
  const { claims } = unpack<typeof value>(packed);
  expect(claims[2]?.exposures[0]).toBe(claims[0]?.exposures[0]);
});

it('a judged page arrives as it was', () => {
  expect(unpack(pack(assessment))).toEqual(plain(assessment));
});
