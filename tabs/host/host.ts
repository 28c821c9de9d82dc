import type { Language } from '../../api/contract/language.ts';

/** A look of the page that a host can ask for. */
export type HostTheme = 'light' | 'dark' | 'contrast';

/** What somebody is to say yes to: that the app may do something in Microsoft 365 as they may. */
export interface Grant {
  /** The app's id at Microsoft. */
  readonly clientId: string;
  /** The permission, such as `Files.ReadWrite`. */
  readonly scope: string;
}

/** Why a host gave no proof of who sits here: the person said no, an administrator has to say yes first, or it failed. */
export type HostRefusal = 'cancelled' | 'consent' | 'failed';

/** The host gave no proof of who sits here. */
export class HostRefused extends Error {
  readonly reason: HostRefusal;

  constructor(reason: HostRefusal) {
    super(reason);
    this.name = 'HostRefused';
    this.reason = reason;
  }
}

/** A link to a page of ours, for somebody else to open inside their host. */
export interface PageLink {
  /** One of our own addresses, such as `/drafts/…`. */
  readonly path: string;
  readonly title: string;
}

/** What a tab that a teacher adds to a team opens on. */
export interface ClassTab {
  readonly className: string;
  /** What the tab is called until somebody calls it something else. */
  readonly name: string;
}

/** The host's dialog in which a tab is added to a team; its save button belongs to the host. */
export interface TabSetup {
  /** The class that the tab is for already, when it is changed and not added. */
  readonly className: string | null;
  /** Decides what the host's save button saves; it cannot be pressed while there is nothing. */
  offer(tab: ClassTab | null): void;
}

/**
 * The program around the page: a browser, or Teams. What a host cannot do is null, and the page then shows no button
 * for it.
 */
export interface Host {
  readonly name: 'browser' | 'teams';
  /** The language that the host speaks, where it says so. */
  readonly lang: Language | null;
  readonly theme: HostTheme | null;
  /** The page of ours that was asked for from outside, as one of our own addresses. */
  readonly startAt: string | null;
  /** Calls back on each change of theme, while the page is open. */
  onTheme(listener: (theme: HostTheme) => void): void;
  /** Gets proof of who sits here, for our server to check. Rejects with `HostRefused`. */
  readonly signInToken: (() => Promise<string>) | null;
  /** Has Microsoft ask whoever sits here whether the app may do something for them. Rejects when it may not: with
   * `HostRefused` when they said no or somebody else has to say yes, otherwise when it failed. */
  readonly askForConsent: ((grant: Grant) => Promise<void>) | null;
  /** Opens the host's own dialog for sending a link to others. */
  readonly shareLink: ((link: PageLink) => void) | null;
  readonly tabSetup: TabSetup | null;
  /** Decides what the host's back button does; `goBack` says false when there is nothing of ours to go back to. */
  onBack(goBack: () => boolean): void;
  /** The first page stands. */
  ready(): void;
  /** The first page shows a fault instead, and says itself what can be done. */
  failed(why: 'signIn' | 'server'): void;
}
