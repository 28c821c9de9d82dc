/**
 * The page at which Microsoft leaves the window in which somebody was asked (`auth-end.html`): it tells Teams how they
 * answered, and Teams closes the window. Microsoft's code is not used by anybody; it leaves the address at once.
 */
const answer = new URLSearchParams(location.hash.slice(1));
history.replaceState(null, '', location.pathname);
const fault = answer.get('error');

try {
  const { app, authentication } = await import('@microsoft/teams-js');
  await app.initialize();
  if (answer.has('code')) authentication.notifySuccess('{}');
  else authentication.notifyFailure(fault !== null && /^[a-z_]{1,40}$/.test(fault) ? fault : 'failed');
} catch {
  // Not opened by Teams: the page says itself that it can be closed.
}

export {};
