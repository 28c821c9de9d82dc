import { type FileHandle, open } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Puts SQLite's write-ahead log on disk without holding up the process. SQLite itself would do so within each commit
 * (`synchronous=FULL`) while nothing else runs; here a commit only writes (`synchronous=NORMAL`), and whoever is to be told
 * of it waits for a sync of the log that began after it. One sync serves everybody who waits, so that many turns at once
 * cost few of them.
 *
 * The promise is the same: what was told of is on disk. After a power cut SQLite reads the log up to its last whole commit;
 * before it moves the log into the database file it syncs both by itself.
 */
export class WalSync {
  readonly #sync: () => Promise<void>;
  #running: Promise<void> | undefined;
  #written = 0;
  #synced = 0;

  /** `sync` resolves when what was written to the log before it was called is on disk. */
  constructor(sync: () => Promise<void>) {
    this.#sync = sync;
  }

  /** Something was committed. */
  wrote(): void {
    this.#written++;
  }

  /**
   * Resolves when everything that was committed before this call is on disk; at once when it is. Fails for good once the
   * disk has refused: what it holds then, nobody knows.
   */
  async settled(): Promise<void> {
    const goal = this.#written;
    while (this.#synced < goal) {
      this.#running ??= this.#run();
      await this.#running;
    }
  }

  async #run(): Promise<void> {
    const upTo = this.#written;
    await this.#sync();
    this.#synced = upTo;
    // After a failed sync it stays, and everybody who waits fails with it.
    this.#running = undefined;
  }
}

/** The log of the database at `path`: SQLite keeps the same file for as long as the database is open. */
export class WalFile {
  readonly #path: string;
  #file: FileHandle | undefined;

  constructor(databasePath: string) {
    this.#path = `${databasePath}-wal`;
  }

  readonly sync = async (): Promise<void> => {
    if (!this.#file) {
      this.#file = await open(this.#path, 'r+');
      await syncName(this.#path);
    }
    await this.#file.datasync();
  };

  async close(): Promise<void> {
    await this.#file?.close();
  }
}

/** A new file's name is on disk only when its folder is; Windows keeps names by itself and opens no folders. */
async function syncName(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(dirname(path));
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}
