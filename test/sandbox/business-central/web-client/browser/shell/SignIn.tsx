import { UserRound } from 'lucide-react';
import { useSession, useSnapshot } from '../session/hooks.ts';

export function SignIn() {
  const session = useSession();
  const users = useSnapshot((snapshot) => snapshot.users);
  const company = useSnapshot((snapshot) => snapshot.company);
  return (
    <main className="sign-in">
      <h1>{company}</h1>
      <p>Business Central sandbox. Sign in as one of the demo’s users; no password is needed on this machine.</p>
      <ul>
        {users.map(({ name, fullName, role }) => (
          <li key={name}>
            <button type="button" onClick={() => session.signIn(name)}>
              <UserRound aria-hidden />
              <span>
                <strong>{fullName}</strong>
                <span>{role}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </main>
  );
}
