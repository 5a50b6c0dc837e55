/**
 * Firefox keeps a record of its own of what an add-on may send (`data_collection`, since 140). It
 * can only be asked for within a click on one of the extension's own pages.
 */
import { browser } from 'wxt/browser';

interface DataPermissions {
  contains(wanted: { data_collection: string[] }): Promise<boolean>;
  request(wanted: { data_collection: string[] }): Promise<boolean>;
}

const wanted = { data_collection: ['personalCommunications'] };
const permissions = (): DataPermissions => browser.permissions as unknown as DataPermissions;

/** Always true in browsers that keep no such record. */
export async function maySend(): Promise<boolean> {
  return import.meta.env.FIREFOX ? permissions().contains(wanted) : true;
}

export async function askToSend(): Promise<boolean> {
  return permissions().request(wanted);
}
