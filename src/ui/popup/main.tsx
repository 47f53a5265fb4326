import { render } from 'preact';
import { text } from '../text';

const root = document.getElementById('root');
if (root) render(<h1>{text('app_name')}</h1>, root);
