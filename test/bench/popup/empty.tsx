/** The least that a popup made with the same library can be: one paragraph. */
import { render } from 'preact';

const root = document.getElementById('root');
if (root) render(<p data-claims>Nothing.</p>, root);
