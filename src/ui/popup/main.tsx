/** The popup: the active tab, or the one named by `?tab=` where the view is opened as a page. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { mount } from '../mount';
import { View } from '../view/view';
import { activeTab, tabOfQuery } from '../which-tab';

function Popup() {
  const [tab, setTab] = useState(tabOfQuery());
  useLayoutEffect(() => {
    if (tab === undefined) void activeTab().then(setTab);
  }, [tab]);
  return tab === undefined ? null : <View tab={tab} mayScan />;
}

if (tabOfQuery() === undefined) document.body.classList.add('opened-by-click');
mount(<Popup />, text('popup_title'));
