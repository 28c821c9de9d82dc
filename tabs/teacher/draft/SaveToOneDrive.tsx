import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { SavedFile } from '../../../api/contract/microsoft365.ts';
import { Microsoft365Failure } from '../../host/Microsoft365Failure.tsx';
import { useMicrosoft365 } from '../../host/useMicrosoft365.ts';
import type { Copy } from '../../http/drafts.ts';
import { saveToOneDrive } from '../../http/microsoft365.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { useMicrosoft365Words } from '../../i18n/microsoft365.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';

/** The draft as a Word file in the teacher's own OneDrive, where there is one; elsewhere it is nothing. */
export function SaveToOneDrive({ id, copy }: { readonly id: string; readonly copy: Copy }) {
  const { t } = useMicrosoft365Words();
  const announce = useAnnounce();
  const microsoft365 = useMicrosoft365();
  const [saving, setSaving] = useState(false);
  const [saved, setSaved] = useState<SavedFile>();
  const [problem, setProblem] = useState<RequestFailed>();
  if (!microsoft365) return null;

  const save = async () => {
    setSaving(true);
    setSaved(undefined);
    setProblem(undefined);
    try {
      const file = await microsoft365.send((token) => saveToOneDrive(id, token, 'docx', copy));
      setSaved(file);
      announce(t('oneDrive.savedAnnounce', { name: file.name }));
    } catch (cause) {
      setProblem(asRequestFailed(cause));
    } finally {
      setSaving(false);
    }
  };
  return (
    <>
      <div className="side-tools">
        <Button size="small" disabledFocusable={saving} onClick={() => void save()}>
          {t(saving ? 'oneDrive.saving' : 'oneDrive.save')}
        </Button>
      </div>
      {saved && (
        <p className="help">
          {t('oneDrive.saved')}{' '}
          <a href={saved.url} target="_blank" rel="noreferrer">
            {saved.name}
          </a>
        </p>
      )}
      {problem && (
        <Microsoft365Failure
          problem={problem}
          microsoft365={microsoft365}
          what={t('oneDrive.what')}
          retry={() => void save()}
        />
      )}
    </>
  );
}
