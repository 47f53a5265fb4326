/** The popup's content: the active tab, or the one named by `?tab=` where the view is opened as a page. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { mount } from '../mount';
import { fetchBookmarks } from '../view/bookmark';
import { expectAnswer } from '../view/first-answer';
import { View } from '../view/view';
import { answer, named, tab } from './ask-first';

function Popup() {
  const [shown, setShown] = useState(named);
  useLayoutEffect(() => {
    if (named === undefined) void tab.then(setShown);
  }, []);
  return shown === undefined ? null : <View tab={shown} mayScan />;
}

if (named === undefined) document.body.classList.add('opened-by-click');
expectAnswer(tab, answer);
fetchBookmarks();
mount(<Popup />, text('popup_title'));
