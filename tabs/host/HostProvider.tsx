import { createContext, type ReactNode, use, useEffect, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import type { Host } from './host.ts';
import { knownHost, openHost } from './open.ts';
import { backFrom, type Trail, walk } from './trail.ts';

const HostContext = createContext<Host | null>(null);

/** The program around the page, or null until it is known what that is. */
export const useHost = (): Host | null => use(HostContext);

/** Knows the program around the page, opens what it asks for, and lets its back button walk through our pages. */
export function HostProvider({ children }: { readonly children: ReactNode }) {
  const [host, setHost] = useState(knownHost);
  const [path, navigate] = useLocation();
  const trail = useRef<Trail>([]);

  useEffect(() => {
    if (host) return;
    void openHost().then((opened) => {
      if (opened.startAt !== null && location.pathname === '/') navigate(opened.startAt, { replace: true });
      setHost(opened);
    });
  }, [host, navigate]);

  useEffect(() => {
    if (host) trail.current = walk(trail.current, path);
  }, [host, path]);

  useEffect(() => {
    host?.onBack(() => {
      const back = backFrom(trail.current);
      if (back === null) return false;
      navigate(back);
      return true;
    });
  }, [host, navigate]);

  return <HostContext value={host}>{children}</HostContext>;
}
