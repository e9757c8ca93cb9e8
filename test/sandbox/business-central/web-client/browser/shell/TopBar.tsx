import { Menu, UnstyledButton } from '@mantine/core';
import { Search, UserRound } from 'lucide-react';
import { useState } from 'react';
import { goHome } from '../session/go-home.ts';
import { useSession, useSnapshot } from '../session/hooks.ts';
import { TellMe } from './TellMe.tsx';
import { useEventListener } from './use-event-listener.ts';

export function TopBar() {
  const session = useSession();
  const company = useSnapshot((snapshot) => snapshot.company);
  const user = useSnapshot((snapshot) => snapshot.user);
  const [isSearching, setIsSearching] = useState(false);
  useEventListener('keydown', (event) => {
    if (!event.altKey || event.key.toLowerCase() !== 'q') return;
    event.preventDefault();
    setIsSearching(true);
  });
  return (
    <header className="top-bar">
      <UnstyledButton className="company" onClick={() => void goHome(session)} title="Go to the role center">
        {company}
      </UnstyledButton>
      <UnstyledButton className="tell-me-button" onClick={() => setIsSearching(true)}>
        <Search size={18} aria-hidden />
        <span>Tell me what you want to do</span>
        <kbd>Alt+Q</kbd>
      </UnstyledButton>
      <Menu position="bottom-end">
        <Menu.Target>
          <UnstyledButton className="user-button" aria-label={`Signed in as ${user?.fullName ?? ''}`}>
            <UserRound size={18} aria-hidden />
            <span>{user?.fullName}</span>
          </UnstyledButton>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Label>{user?.role}</Menu.Label>
          <Menu.Item onClick={() => session.signOut()}>Sign in as someone else</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {isSearching && <TellMe onClose={() => setIsSearching(false)} />}
    </header>
  );
}
