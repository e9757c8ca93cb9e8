import { ActionIcon } from '@mantine/core';
import { Info, X } from 'lucide-react';
import { useSession, useSnapshot } from '../session/hooks.ts';

/** Notices of AL that do not hold anything up, in a bar over the page. */
export function Notifications() {
  const session = useSession();
  const notifications = useSnapshot((snapshot) => snapshot.notifications);
  if (notifications.length === 0) return null;
  return (
    <div className="notifications" role="status">
      {notifications.map(({ id, text, actions }) => (
        <div key={id} className="notification">
          <Info size={16} aria-hidden />
          <span>{text}</span>
          {actions.map((caption, index) => (
            <button
              key={caption}
              type="button"
              className="link"
              onClick={() => void session.send({ command: 'notificationAction', notification: id, action: index })}
            >
              {caption}
            </button>
          ))}
          <ActionIcon variant="subtle" aria-label="Dismiss this notice" onClick={() => session.dismissNotification(id)}>
            <X size={16} aria-hidden />
          </ActionIcon>
        </div>
      ))}
    </div>
  );
}
