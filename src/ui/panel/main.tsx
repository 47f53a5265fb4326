/** The side panel or sidebar: it stays open and follows the active tab of its window. */
import { useEffect, useState } from 'preact/hooks';
import { text } from '../../background/text';
import { mount } from '../mount';
import { loadRest } from '../view/use-rest';
import { View } from '../view/view';
import { activeTab, followActiveTab } from '../which-tab';

function Panel() {
  const [tab, setTab] = useState<number>();
  useEffect(() => {
    void activeTab().then(setTab);
    return followActiveTab(setTab);
  }, []);
  return tab === undefined ? null : <View key={tab} tab={tab} mayScan={false} />;
}

await loadRest();
mount(<Panel />, text('popup_title'));
