export type ServerSettings = Readonly<Record<string, string>>;

/** For a small archive on a machine that it shares with the service. Reachable through the socket only. */
export const serverSettings: ServerSettings = {
  listen_addresses: '',
  port: '5432',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '256MB',
  work_mem: '16MB',
  maintenance_work_mem: '256MB',
  max_wal_size: '2GB',
  random_page_cost: '1.1',
  jit: 'off',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // A query whose process was killed ends, and frees what it locked.
  client_connection_check_interval: '1s',
  // The server's own log must hold no personal data: no statements, no values, no errors of single queries.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  log_autovacuum_min_duration: '-1',
};
