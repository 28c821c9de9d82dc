/** Loaded before a tool that listens on every network: it listens on this machine only. */
const { Server } = require('node:net');
const { listen } = Server.prototype;

Server.prototype.listen = function (first, ...rest) {
  const isPort = typeof first === 'number' || (typeof first === 'string' && /^\d+$/.test(first));
  if (isPort) return listen.call(this, Number(first), '127.0.0.1', ...rest.filter((one) => typeof one === 'function'));
  if (typeof first === 'object' && first !== null && 'port' in first)
    return listen.call(this, { ...first, host: '127.0.0.1' }, ...rest);
  return listen.call(this, first, ...rest);
};
