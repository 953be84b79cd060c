// The page's API of Nearhand: what `window.nearhand` takes, and the events that it tells of.
//
//   /// <reference path="./nearhand.d.ts" />      after copying it, or
//   import type { Nearhand } from './nearhand'    in a module

/** What the panel opens with: a view, an article by its slug, or the results of a search. */
export type NearhandView = 'home' | 'contact' | 'callback' | `article:${string}` | `search:${string}`;

/** What forms are filled with, where the visitor has typed nothing. */
export interface NearhandPrefill {
  name?: string;
  email?: string;
  phone?: string;
  /** The number of the order that it is about. */
  order?: string;
  message?: string;
}

/** The page that the visitor is on, where its code knows better than its address. */
export interface NearhandPage {
  url?: string | URL;
}

/** What the panel says of itself. */
export interface NearhandReady {
  /** The language that it speaks, as a BCP 47 tag. */
  locale: string;
  dir: 'ltr' | 'rtl';
  /** What the launcher is called in that language. */
  label: string;
}

/** Each event with its detail. As DOM events on `window` they are called `nearhand:ready` and so on. */
export interface NearhandEvents {
  /** The panel can be used. Told again after `setLocale`. */
  ready: NearhandReady;
  open: undefined;
  close: undefined;
  /** The visitor has chosen a language. */
  locale: NearhandReady;
  /** The visitor has left a request. */
  request: { reference: string };
  /** The visitor has booked a call. */
  booking: { reference: string };
}

/** `nearhand('method', …)`. May be called before the loader has arrived, if the stub stands before it. */
export interface Nearhand {
  (method: 'open', view?: NearhandView): Promise<void>;
  (method: 'close' | 'toggle' | 'show' | 'hide'): Promise<void>;
  (method: 'openArticle', slug: string): Promise<void>;
  (method: 'search', words: string): Promise<void>;
  (method: 'openBooking'): Promise<void>;
  (method: 'setLocale', locale: string): Promise<void>;
  (method: 'prefill', fields: NearhandPrefill): Promise<void>;
  (method: 'page', page?: NearhandPage): Promise<void>;
  /** A signed identity of the visitor: a JWT. */
  (method: 'identify', token: string): Promise<void>;
  /** Resolves once this browser shows nothing of the visitor. What waits to be sent is sent as theirs. */
  (method: 'logout'): Promise<void>;
  (method: 'consent', given: boolean): Promise<void>;
  (method: 'destroy'): Promise<void>;
  (method: 'isOpen'): Promise<boolean>;
  /** The language of the panel or, before there is one, the first that it will be asked for. */
  (method: 'locale'): Promise<string>;
  /** Resolves once the panel can be used; that it is opened is not waited for, nor caused. */
  (method: 'ready'): Promise<NearhandReady>;
  /** Gives what undoes it. */
  <E extends keyof NearhandEvents>(method: 'on', event: E, listener: (detail: NearhandEvents[E]) => void): () => void;
  <E extends keyof NearhandEvents>(
    method: 'off',
    event: E,
    listener: (detail: NearhandEvents[E]) => void,
  ): Promise<void>;
}

/** Settings of the page, where the tag cannot hold them; those of the tag and of its address come first. */
export interface NearhandSettings {
  site?: string;
  /** BCP 47 tags, best first, with commas. */
  locale?: string;
  market?: string;
  position?: 'end' | 'start';
  /** A colour of CSS. */
  accent?: string;
  label?: string;
  phone?: string;
  email?: string;
  consent?: 'required';
  global?: string;
}

type NearhandDomEvents = {
  [E in keyof NearhandEvents as `nearhand:${E}`]: CustomEvent<NearhandEvents[E]>;
};

declare global {
  interface Window {
    nearhand: Nearhand;
    /** To be set before the loader runs. */
    nearhandSettings?: NearhandSettings;
  }
  interface WindowEventMap extends NearhandDomEvents {}
  // eslint-disable-next-line no-var
  var nearhand: Nearhand;
}
