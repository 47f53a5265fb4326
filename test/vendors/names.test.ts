import { describe, expect, it } from 'vitest';
import { isDistinctive } from '../../src/vendors/distinctive';
import { nameIndex } from '../../src/vendors/names';
import { fact, offering, vendor } from './fictional';

describe('names that tell a vendor wherever they stand', () => {
  it.each([
    'STACKIT',
    'AWS',
    'OVHcloud',
    'Oracle Cloud',
    'Post Telecom',
    'Dell Technologies',
    'Exact Online',
    'A1 Digital',
    'PREMI3NS',
  ])('%s does', (name) => expect(isDistinctive(name)).toBe(true));

  it.each(['Box', 'Exact', 'Wire', 'Element', 'Post', 'BIT', 'A1', 'TIM', 'Slack', 'Dell', 'Oracle', 'Proton', 'Bleu'])(
    '%s is also a word',
    (name) => expect(isDistinctive(name)).toBe(false),
  );

  it.each(['Public Cloud', 'Sovereign Cloud', 'European Sovereign Cloud', 'Private Data Network', 'Cloud', 'SecNumCloud'])(
    '%s is many vendors’ product',
    (name) => expect(isDistinctive(name)).toBe(false),
  );
});

describe('finding names', () => {
  const facts = { transparencyReport: fact(true) };
  const box = vendor('boxen', { operator: ['US', 'company'] }, [], {
    name: 'Box',
    words: ['Boxen Inc.'],
    offerings: [offering('drive', facts, { words: ['Box', 'Box Shield+'] })],
  });
  const twin = vendor('twin', { operator: ['DE', 'company'] }, [], {
    words: ['Zwilling'],
    offerings: [offering('local', facts, { words: ['Boxen Local', 'Zwilling'] })],
  });
  const other = vendor('other', { operator: ['FR', 'company'] }, [], {
    offerings: [offering('local', facts, { words: ['Boxen Local'] })],
  });
  const { anywhere, within } = nameIndex([box, twin, other]);
  const found = (text: string) => anywhere(text).map(({ vendor: id, offering: name }) => `${id}/${name ?? ''}`);

  it('a common word is no mention, except on the vendor’s own pages', () => {
    expect(found('Put it in a Box. Box it.')).toEqual([]);
    expect(within('boxen')('Box keeps your files')).toEqual([{ start: 0, end: 3, vendor: 'boxen', offering: 'drive' }]);
    expect(within('boxen')('Zwilling')).toEqual([]);
  });

  it('signs in a name are plain signs', () => {
    expect(found('Boxen Inc. and Box Shield+ today')).toEqual(['boxen/', 'boxen/drive']);
    expect(found('Boxen IncX')).toEqual([]);
  });

  it('words of a name may be set apart by any space, or in capitals', () => {
    expect(found('BOX\u00a0SHIELD+ and Box\n  Shield+')).toEqual(['boxen/drive', 'boxen/drive']);
  });

  it('a name of two vendors is a mention of both; a vendor’s own name is not its offering', () => {
    expect(found('Boxen Local')).toEqual(['twin/local', 'other/local']);
    expect(found('Zwilling')).toEqual(['twin/']);
  });
});
