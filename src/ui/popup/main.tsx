/** The popup: the active tab, or the one named by `?tab=` where it is opened as a page. */
import { unpack } from '../../background/pack';
import type { ViewAnswer } from '../../background/protocol';
import { text } from '../../background/text';
import { mount } from '../mount';
import { bookmarkOf, takeBookmarks } from '../view/bookmark';
import { fillsAtOnce, type Opening } from '../view/opening';
import { loadRest } from '../view/use-rest';
import { View } from '../view/view';
import { bookmarks, named, answer as packed, tab } from './ask-first';

/** Milliseconds that nothing is drawn while the background answers: what is drawn in one go neither jumps nor is made twice. */
const PATIENCE = 100;

const answer = packed.then((first) => (first === undefined ? undefined : unpack<ViewAnswer>(first)));

async function knownInTime(): Promise<Opening['known']> {
  const first = await answer;
  if (first?.state.kind !== 'result') return first && { answer: first };
  return { answer: first, bookmark: await bookmarkOf(first.state.result.assessment.url, first.private) };
}

const later = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE));

if (named === undefined) document.body.classList.add('opened-by-click');
takeBookmarks(bookmarks);
const known = await Promise.race([knownInTime(), later]).catch(() => undefined);
if (!known || !fillsAtOnce(known)) await loadRest();
const id = await tab;
mount(id === undefined ? null : <View tab={id} mayScan opening={{ answer, known }} />, text('popup_title'));
