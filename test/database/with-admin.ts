import pg from 'pg';

export async function withAdmin<T>(adminUrl: string, deed: (admin: pg.Client) => Promise<T>): Promise<T> {
  const admin = new pg.Client(adminUrl);
  await admin.connect();
  try {
    return await deed(admin);
  } finally {
    await admin.end();
  }
}
