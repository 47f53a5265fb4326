/** The vendors known to one run: the bundled ones, or those a test passes. The indexes are built on first use. */
import { type AddressBook, addressBook } from './addresses';
import { type NameIndex, nameIndex } from './names';
import type { Vendor } from './vendor';

export interface Registry {
  readonly vendors: readonly Vendor[];
  find(id: string): Vendor | undefined;
  readonly addresses: AddressBook;
  readonly names: NameIndex;
}

/** In: vendors that passed `check.ts`; nothing is validated here. */
export function registryOf(vendors: readonly Vendor[]): Registry {
  const byId = new Map(vendors.map((vendor) => [vendor.id, vendor]));
  let addresses: AddressBook | undefined;
  let names: NameIndex | undefined;
  return {
    vendors,
    find: (id) => byId.get(id),
    get addresses() {
      addresses ??= addressBook(vendors);
      return addresses;
    },
    get names() {
      names ??= nameIndex(vendors);
      return names;
    },
  };
}
