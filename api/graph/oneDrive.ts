import { z } from 'zod';
import type { Graph, GraphAnswer } from './graph.ts';

/**
 * The permission for writing a file to the OneDrive of whoever is signed in; they may say yes to it themselves. The narrower
 * one for a folder of the app's own does not hold for the OneDrive of a school or workplace:
 * https://learn.microsoft.com/onedrive/developer/rest-api/concepts/special-folders-appfolder
 */
export const FILES_SCOPE = 'Files.ReadWrite';

/** The folder that everything is put in; OneDrive makes it with the first file. */
const FOLDER = 'Ledetråd';

/** Of https://learn.microsoft.com/graph/api/resources/driveitem what a link needs. */
const DriveItem = z.object({ name: z.string().min(1).max(400), webUrl: z.url({ protocol: /^https$/ }).max(4_096) });
export type DriveItem = z.infer<typeof DriveItem>;

/**
 * Puts a file into the folder, in one request as Graph takes small files. One of the same name is left as it is, and the new
 * one gets a number: https://learn.microsoft.com/graph/api/driveitem-put-content
 */
export function putFile(
  graph: Graph,
  token: string,
  file: { readonly name: string; readonly mediaType: string; readonly bytes: Uint8Array },
): Promise<GraphAnswer<DriveItem>> {
  const path = [FOLDER, file.name].map(encodeURIComponent).join('/');
  return graph.put(token, `me/drive/root:/${path}:/content?@microsoft.graph.conflictBehavior=rename`, file, DriveItem);
}
