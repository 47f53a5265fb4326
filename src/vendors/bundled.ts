/** The registry that ships. Every file was checked when this was built (`vite.config.ts`), so none is checked again at run time. */
import { registryOf } from './registry';
import type { Vendor } from './vendor';

const files = import.meta.glob<Vendor>('./registry/*.json', { eager: true, import: 'default' });

export const bundledRegistry = registryOf(Object.values(files));
