import { Global, Module, type DynamicModule, type OnApplicationShutdown } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { Configuration } from '../config/index.js';
import { dataSourceOptions } from './data-source-options.js';
import { DatabaseServer } from './database-server.js';
import { Database } from './database.service.js';

const serverProvider = {
  provide: DatabaseServer,
  useFactory: (configuration: Configuration) => DatabaseServer.open(configuration),
  inject: [Configuration],
};

@Module({ providers: [serverProvider], exports: [DatabaseServer] })
class DatabaseServerModule {}

/** Opens, migrates and closes the database. Rooms name their entities with `TypeOrmModule.forFeature`. */
@Global()
@Module({})
export class DatabaseModule implements OnApplicationShutdown {
  constructor(
    private readonly database: Database,
    private readonly server: DatabaseServer,
  ) {}

  static forRoot(): DynamicModule {
    const writing = TypeOrmModule.forRootAsync({
      imports: [DatabaseServerModule],
      inject: [DatabaseServer],
      useFactory: ({ url }: DatabaseServer) => ({
        ...dataSourceOptions(url),
        autoLoadEntities: true,
        retryAttempts: 0,
      }),
    });
    const database = {
      provide: Database,
      useFactory: (dataSource: DataSource, { url }: DatabaseServer) => new Database(dataSource, url),
      inject: [DataSource, DatabaseServer],
    };
    return {
      module: DatabaseModule,
      imports: [DatabaseServerModule, writing],
      providers: [database],
      exports: [Database],
    };
  }

  /** After the web and the jobs have ended: our own connections first, then the server where we are its last user. */
  async onApplicationShutdown(): Promise<void> {
    await this.database.close();
    await this.server.leave();
  }
}
