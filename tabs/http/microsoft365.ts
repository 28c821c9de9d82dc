import type {
  ClassListPreview,
  ClassListTaken,
  MicrosoftClass,
  SavedFile,
  TakeClassList,
} from '../../api/contract/microsoft365.ts';
import type { Copy } from './drafts.ts';
import { sendForJson } from './request.ts';

export const readMicrosoftClasses = (token: string) =>
  sendForJson<MicrosoftClass[]>('POST', '/api/class-list/classes', { body: { token } });

export const previewClassList = (token: string, classIds: readonly string[]) =>
  sendForJson<ClassListPreview>('POST', '/api/class-list/preview', { body: { token, classIds } });

export const takeClassList = (wish: TakeClassList) =>
  sendForJson<ClassListTaken>('POST', '/api/class-list', { body: wish });

export const saveToOneDrive = (id: string, token: string, format: 'docx' | 'pdf', copy: Copy) =>
  sendForJson<SavedFile>('POST', `/api/drafts/${encodeURIComponent(id)}/onedrive`, { body: { token, format, copy } });
