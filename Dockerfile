# Ledetråd as one process: the server, the built pages and the example policies. Any Debian-based Node 24 will do.

# The pages are built with the tools of development, which stay behind.
FROM node:24-slim AS pages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci
COPY . .
RUN npm run build
# The server is not root: whatever a checkout's own modes are, it may read what it is made of.
RUN chmod -R a+rX api policies package.json node-version.mjs LICENSE tabs/dist

# What the server needs to run. The optional packages bring a Node 24 to machines with an older one; here there is one.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json .npmrc ./
RUN npm ci --omit=dev --omit=optional

FROM node:24-slim
ENV NODE_ENV=production \
    PORT=3978 \
    DATABASE_URL=sqlite:/data/ledetraad.db
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY --from=pages /app/package.json /app/node-version.mjs /app/LICENSE ./
COPY --from=pages /app/api ./api
COPY --from=pages /app/policies ./policies
COPY --from=pages /app/tabs/dist ./tabs/dist
# The only place that is written to, and only with SQLite; the rest of the image may be mounted read-only.
RUN mkdir /data && chown node:node /data
VOLUME /data
USER node
EXPOSE 3978
# Running replies are given DRAIN_SECONDS (20) to end: let `docker stop` wait longer than that (-t 30).
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=10s --timeout=3s --start-period=30s --retries=3 \
  CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.PORT}/readyz`).then((r) => process.exit(r.ok ? 0 : 1), () => process.exit(1))"]
# Node itself and not npm, so that SIGTERM reaches the server.
CMD ["node", "--import", "./node-version.mjs", "api/server.ts"]
