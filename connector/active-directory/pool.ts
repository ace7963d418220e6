import type { FlopackError } from '../core/error.ts';
import { type Connection, connect } from './connection.ts';
import { type AdDetails, adError } from './error.ts';
import type { CheckedSettings } from './settings.ts';
import { slots } from './slots.ts';

/** Milliseconds without use until a connection is closed. AD closes its own after 15 minutes (MaxConnIdleTime). */
const IDLE_MS = 60_000;
/** Milliseconds for which a refused service account is not tried again: waiting work must not lock it. */
const REFUSED_MS = 30_000;

export interface Lease {
  readonly connection: Connection;
  /** false: it was opened for this lease. */
  readonly used: boolean;
  /** Gives the connection back; one that broke is closed. */
  end(): void;
}

/** Connections of the service account, opened when they are needed. */
export interface Pool {
  /** `fresh`: a new one in any case. @throws FlopackError AD_UNAVAILABLE or AD_REFUSED */
  take(fresh?: boolean): Promise<Lease>;
  /** Waits for what is running. */
  close(): Promise<void>;
}

export function openPool(settings: CheckedSettings): Pool {
  const idle: { readonly connection: Connection; readonly timer: NodeJS.Timeout }[] = [];
  const places = slots(settings.connections);
  let opening: Promise<void> | null = null;
  let refused: FlopackError | null = null;
  /** Leases that have a connection. */
  let live = 0;

  const dropIdle = (): void => {
    for (const { connection, timer } of idle.splice(0)) {
      clearTimeout(timer);
      connection.drop();
    }
  };
  const pick = (): Connection | null => {
    for (let entry = idle.pop(); entry !== undefined; entry = idle.pop()) {
      clearTimeout(entry.timer);
      if (entry.connection.usable()) return entry.connection;
      entry.connection.drop();
    }
    return null;
  };
  const keep = (connection: Connection): void => {
    const timer = setTimeout(() => {
      idle.splice(
        idle.findIndex((entry) => entry.connection === connection),
        1,
      );
      connection.drop();
    }, IDLE_MS);
    timer.unref();
    idle.push({ connection, timer });
  };
  const open = async (): Promise<Connection> => {
    try {
      return await connect(settings, settings);
    } catch (error) {
      const failure = serviceAccountError(error as FlopackError);
      if (failure.code === 'AD_REFUSED') {
        refused = failure;
        setTimeout(() => {
          refused = null;
        }, REFUSED_MS).unref();
      }
      // a controller that takes seconds to say nothing would take them again from everybody who waits
      if (live === 0) places.turnAway(failure);
      throw failure;
    }
  };
  /** One connection is opened at a time; those who wait for it share its failure. */
  const opened = async (): Promise<Connection> => {
    while (opening !== null) await opening;
    if (refused !== null) throw refused;
    const mine = open();
    opening = mine.then(() => {});
    // who waits hears of a failure; perhaps nobody does
    opening.catch(() => {});
    try {
      return await mine;
    } finally {
      opening = null;
    }
  };

  return {
    async take(fresh = false) {
      const leave = await places.enter();
      try {
        const known = fresh ? null : pick();
        const connection = known ?? (await opened());
        connection.busy(true);
        live += 1;
        let ended = false;
        return {
          connection,
          used: known !== null,
          end() {
            if (ended) return;
            ended = true;
            live -= 1;
            connection.busy(false);
            if (connection.usable() && !places.closed()) keep(connection);
            else connection.drop();
            leave();
          },
        };
      } catch (error) {
        leave();
        throw error;
      }
    },
    async close() {
      await places.close(adError('closed'));
      dropIdle();
    },
  };
}

/** A refused bind of the service account says nothing about the user at hand. */
function serviceAccountError(error: FlopackError): FlopackError {
  const details = error.details as unknown as AdDetails;
  return details.data === null && details.reason !== 'bind-refused' ? error : adError('service-account', details);
}
