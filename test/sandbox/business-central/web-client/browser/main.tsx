import '@mantine/core/styles.css';
import './app.css';
import { MantineProvider } from '@mantine/core';
import { createRoot } from 'react-dom/client';
import { ClientSession } from './session/client-session.ts';
import { SessionContext } from './session/hooks.ts';
import { App } from './shell/App.tsx';
import { theme } from './theme.ts';

const token = new URLSearchParams(location.search).get('token') ?? '';
const session = new ClientSession(`ws://${location.host}/session?token=${encodeURIComponent(token)}`);
addEventListener('pagehide', () => session.leave());

createRoot(document.getElementById('app')!).render(
  <MantineProvider theme={theme} forceColorScheme="light">
    <SessionContext value={session}>
      <App />
    </SessionContext>
  </MantineProvider>,
);
