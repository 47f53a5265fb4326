/** Starts a page: language, direction and title on the document, the component into it. */
import { type ComponentChild, render } from 'preact';
import { direction, language, text } from '../background/text';

export function mount(page: ComponentChild, title: string): void {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no root element.');
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = `${title} · ${text('app_name')}`;
  render(page, root);
}
