/** The popup's content: the active tab, or the one named by `?tab=` where the view is opened as a page. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { mount } from '../mount';
import { View } from '../view/view';

type Tab = number | undefined;

function Popup({ named, asked }: { named: Tab; asked: Promise<Tab> }) {
  const [tab, setTab] = useState(named);
  useLayoutEffect(() => {
    if (named === undefined) void asked.then(setTab);
  }, [named, asked]);
  return tab === undefined ? null : <View tab={tab} mayScan />;
}

export const start = (named: Tab, asked: Promise<Tab>): void => mount(<Popup named={named} asked={asked} />, text('popup_title'));
