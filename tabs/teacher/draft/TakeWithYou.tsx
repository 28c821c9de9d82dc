import { Button, Radio, RadioGroup } from '@fluentui/react-components';
import { useState } from 'react';
import { type Copy, exportDraft } from '../../http/drafts.ts';
import { asRequestFailed, type RequestFailed } from '../../http/request.ts';
import { useDraftWords } from '../../i18n/drafts.ts';
import { useAnnounce } from '../../ui/Announcer.tsx';
import { Failure } from '../../ui/Failure.tsx';
import { fileNameOf } from './fileName.ts';
import { SaveToOneDrive } from './SaveToOneDrive.tsx';

interface TakeWithYouProps {
  readonly id: string;
  readonly title: string;
  readonly print: (copy: Copy) => void;
  /** The students' copy waits for a colleague's approval. */
  readonly studentsWait: boolean;
}

/** The draft as a Word file, a PDF, text or paper: the teacher's copy, or the students'. */
export function TakeWithYou({ id, title, print, studentsWait }: TakeWithYouProps) {
  const { t } = useDraftWords();
  const announce = useAnnounce();
  const [copy, setCopy] = useState<Copy>('teacher');
  const [busy, setBusy] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<RequestFailed>();

  const say = (text: string) => {
    setSaid(text);
    announce(text);
  };
  const working = async (work: () => Promise<string>) => {
    setBusy(true);
    setSaid(t('take.working'));
    setProblem(undefined);
    try {
      say(await work());
    } catch (cause) {
      setSaid('');
      setProblem(asRequestFailed(cause));
    } finally {
      setBusy(false);
    }
  };
  const fetchFile = (format: 'docx' | 'pdf') =>
    working(async () => {
      const response = await exportDraft(id, format, copy);
      const name = fileNameOf(response.headers.get('Content-Disposition')) ?? `${title}.${format}`;
      const url = URL.createObjectURL(await response.blob());
      const link = document.createElement('a');
      link.href = url;
      link.download = name;
      link.click();
      URL.revokeObjectURL(url);
      return t('take.fetched', { name });
    });
  const copyText = () =>
    working(async () => {
      const text = await (await exportDraft(id, 'text', copy)).text();
      return navigator.clipboard.writeText(text).then(
        () => t('take.copied'),
        () => t('take.copyFailed'),
      );
    });

  return (
    <>
      <RadioGroup
        layout="horizontal"
        aria-label={t('take.copy')}
        value={copy}
        onChange={(_, { value }) => {
          setCopy(value === 'student' ? 'student' : 'teacher');
          setSaid('');
        }}
      >
        <Radio value="teacher" label={t('take.teacher')} />
        <Radio value="student" label={t('take.student')} disabled={studentsWait} />
      </RadioGroup>
      {studentsWait && <p className="help">{t('colleague.copyAfter')}</p>}
      {copy === 'student' && <p className="help">{t('take.studentHelp')}</p>}
      <div className="side-tools">
        <Button size="small" disabledFocusable={busy} onClick={() => void fetchFile('docx')}>
          {t('take.docx')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void fetchFile('pdf')}>
          {t('take.pdf')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => void copyText()}>
          {t('take.text')}
        </Button>
        <Button size="small" onClick={() => print(copy)}>
          {t('take.print')}
        </Button>
      </div>
      <SaveToOneDrive id={id} copy={copy} />
      {said !== '' && <p className="help">{said}</p>}
      {problem && <Failure problem={problem} />}
    </>
  );
}
