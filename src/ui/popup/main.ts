/** The popup: asks about its tab at once, and loads its content meanwhile. */
import { askEarly } from '../view/first-answer';
import { activeTab, tabOfQuery } from '../which-tab';

const named = tabOfQuery();
if (named === undefined) document.body.classList.add('opened-by-click');
const tab = named === undefined ? activeTab() : Promise.resolve(named);
const asked = tab.then((id) => {
  if (id !== undefined) askEarly(id);
  return id;
});
void import('./page').then(({ start }) => start(named, asked));
