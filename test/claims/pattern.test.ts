import { describe, expect, it } from 'vitest';
import { across, find, near, type Pattern, sequence } from '../../src/claims/pattern';
import { Pause, Reading } from '../../src/claims/reading';
import { type Segment, segment } from '../../src/claims/segment';

function matches(text: string, pattern: Pattern): string[] {
  const reading = new Reading(segment(text)[0] as Segment);
  return find(reading, pattern).map(({ from, to }) => reading.written(from, to));
}

describe('near', () => {
  const pattern = near(4, 'DATA', 'STAY', 'PLACE');

  it('takes the slots in any order', () => {
    expect(matches('Your data always stays in Germany.', pattern)).toEqual(['data always stays in Germany']);
    expect(matches('In Germany stays your data.', pattern)).toEqual(['Germany stays your data']);
  });

  it('reaches no further than it says', () => {
    expect(matches('Data that we were once given by you stays in Germany.', pattern)).toEqual([]);
  });

  it('crosses a comma and no colon', () => {
    expect(matches('Data, stays in Germany.', pattern)).toHaveLength(1);
    expect(matches('Data: stays in Germany.', pattern)).toEqual([]);
    expect(matches('Data: stays in Germany.', across(pattern, Pause.Colon))).toHaveLength(1);
    expect(matches('Data, stays in Germany.', across(pattern, Pause.None))).toEqual([]);
  });

  it('needs every slot', () => {
    expect(matches('Data in Germany.', pattern)).toEqual([]);
  });

  it('finds each place where it holds', () => {
    expect(matches('Data stays in Germany, and files remain in France.', near(2, ['DATA'], 'STAY', 'PLACE'))).toHaveLength(2);
  });
});

describe('sequence', () => {
  it('takes the slots in their order only', () => {
    expect(matches('No US servers', sequence(1, 'NO', 'US', 'SERVER'))).toEqual(['No US servers']);
    expect(matches('US servers no', sequence(1, 'NO', 'US', 'SERVER'))).toEqual([]);
  });

  it('counts the words between neighbours', () => {
    expect(matches('No other large US servers', sequence(1, 'NO', 'US', 'SERVER'))).toEqual([]);
    expect(matches('No other large US servers', sequence(2, 'NO', 'US', 'SERVER'))).toHaveLength(1);
  });
});
