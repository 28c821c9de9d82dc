import { useRuleWords } from '../i18n/rules.ts';
import { isAiLevel, isSituation, isSubject } from '../ui/choices.ts';
import { isTask, type Step } from './questions.ts';

/** The questions and their answers in words. */
export function useChoiceWords() {
  const { t } = useRuleWords();

  const questionText = (step: Step, about: 'me' | 'student' | 'teacher'): string => {
    if (step !== 'task' || about === 'me') return t(`mayI.questions.${step}`);
    return about === 'student' ? t('mayI.questions.taskStudent') : t('mayI.questions.taskTeacher');
  };

  const aboutText = (word: string): string => {
    const [kind, className = ''] = word.split(':', 2);
    if (kind === 'student') return t('mayI.about.student', { class: className });
    if (kind === 'teacher') return t('mayI.about.teacher');
    return className === '' ? t('mayI.about.me') : t('mayI.about.meIn', { class: className });
  };

  const choiceText = (step: Step, word: string): string => {
    switch (step) {
      case 'about':
        return aboutText(word);
      case 'task':
        return isTask(word) ? t(`tasks.${word}`) : word;
      case 'situation':
        return isSituation(word) ? t(`mayI.situations.${word}`) : word;
      case 'aiLevel':
        return isAiLevel(word) ? t(`mayI.aiLevels.${word}`) : t('mayI.aiLevels.none');
      case 'subject':
        return isSubject(word) ? t(`page:subjects.${word}`) : t('mayI.noSubject');
    }
  };

  return { questionText, choiceText };
}
