/** What a student says to the bot rather than to the tutor. */
export type Command =
  | { readonly kind: 'help' | 'hint' | 'tasks' }
  /** `problem` is empty when it is still to be told. */
  | { readonly kind: 'newProblem'; readonly problem: string }
  | { readonly kind: 'mayI'; readonly question: string };

const END = '\\s*[.!?]*$';
const HELP = new RegExp(`^(?:hjælp|help|\\?)${END}`, 'iu');
const HINT = new RegExp(`^(?:hint|giv mig et hint|give me a hint)${END}`, 'iu');
const TASKS = new RegExp(`^(?:mine opgaver|opgaver|my tasks|tasks)${END}`, 'iu');
const NEW = /^(?:ny opgave|new problem)(?:\s*:\s*|\s*[–-]\s+|\s+|$)(.*)$/isu;
const MAY_I = /^(?:må jeg|må vi|may i|may we|can i|can we|kan jeg)(?=\s|[?.!]|$)/iu;
/** What the question is about when it is one for the school's rules and not for the tutor. */
const ABOUT_AI =
  /(?<!\p{L})(?:ai|a\.i\.|kunstig intelligens|artificial intelligence|chatgpt|gpt|chatbot|copilot|ledetråd)(?!\p{L})/iu;
const BARE = /^(?:må jeg|may i)\s*[?.!]*$/iu;
const GREETING =
  /^(?:hej(?:sa)?|hey|hi|hello|halløj|goddag|godmorgen|davs|good morning|mojn)(?:[ ,]+(?:ledetråd|igen|again|there|du))*\s*[.!?:)]*$/iu;

/** The command in a message, or null when it is meant for the tutor. */
export function commandIn(text: string): Command | null {
  const said = text.trim();
  if (HELP.test(said)) return { kind: 'help' };
  if (HINT.test(said)) return { kind: 'hint' };
  if (TASKS.test(said)) return { kind: 'tasks' };
  const problem = NEW.exec(said)?.[1];
  if (problem !== undefined) return { kind: 'newProblem', problem: problem.trim() };
  if (BARE.test(said) || (MAY_I.test(said) && ABOUT_AI.test(said))) return { kind: 'mayI', question: said };
  return null;
}

/** Whether somebody only says hello: nothing to start work on. */
export const isGreeting = (text: string): boolean => GREETING.test(text.trim());
