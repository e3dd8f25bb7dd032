import { en, type Messages } from './en.ts';
import { es } from './es.ts';

/** One line a language. */
export const MESSAGES: Record<string, Messages> = { en, es };
export const messagesFor = (lang: string): Messages => MESSAGES[lang] ?? en;
export type { Messages };
