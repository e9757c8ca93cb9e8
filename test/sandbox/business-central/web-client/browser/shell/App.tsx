import { useEffect, useRef } from 'react';
import { FormStack, isDialog } from '../page/FormStack.tsx';
import { Prompts } from '../page/Prompts.tsx';
import { useSession, useSnapshot } from '../session/hooks.ts';
import { PlaceKeeper } from '../session/place.ts';
import { Progress } from './Progress.tsx';
import { SessionEnd } from './SessionEnd.tsx';
import { SignIn } from './SignIn.tsx';
import { TopBar } from './TopBar.tsx';
import { useShortcuts } from './use-shortcuts.ts';

export function App() {
  const session = useSession();
  const phase = useSnapshot((snapshot) => snapshot.phase);
  const fault = useSnapshot((snapshot) => snapshot.fault);
  const isHeldUp = useSnapshot(({ forms, prompts }) => prompts.length > 0 || forms.some(isDialog));
  const opened = useRef(false);
  useShortcuts();
  useEffect(() => {
    if (phase !== 'open' || opened.current) return;
    opened.current = true;
    void new PlaceKeeper(session).open();
  }, [phase, session]);
  if (phase === 'signIn') return <SignIn />;
  if (phase === 'connecting') return <p className="notice">Connecting…</p>;
  return (
    <>
      {/* No key reaches what is behind a dialog. */}
      <div className="shell" inert={isHeldUp && phase !== 'ended'}>
        <TopBar />
        {phase === 'ended' ? <SessionEnd fault={fault} /> : <FormStack />}
      </div>
      <Prompts />
      <Progress />
    </>
  );
}
