import http from 'node:http';
import https from 'node:https';
import type { RequestFunction } from 'got';

/**
 * Makes the request of Node that got asks for. got names some forty options, most of them undefined, in an object that
 * Node copies several times for each call; here it gets those that are set.
 */
export const plainRequest: RequestFunction = (url, options, answered) => {
  const given: https.RequestOptions = {};
  for (const [name, value] of Object.entries(options)) {
    if (value !== undefined) (given as Record<string, unknown>)[name] = value;
  }
  return (url.protocol === 'https:' ? https : http).request(
    url,
    given,
    answered as (answer: http.IncomingMessage) => void,
  );
};
