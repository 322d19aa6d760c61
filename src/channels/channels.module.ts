import { Module } from '@nestjs/common';
import { TypeOrmModule } from '@nestjs/typeorm';
import { ChannelRepresentativeEntity } from './channel-representative.entity.js';
import { ChannelEntity } from './channel.entity.js';
import { ChannelsService } from './channels.service.js';
import { CredentialsService } from './credentials.service.js';
import { ReachableChannels } from './reachable-channels.service.js';
import { RecordsCreatorEntity } from './records-creator.entity.js';
import { RegisterExportService } from './register-export.service.js';
import { RegisterImportService } from './register-import/register-import.service.js';

@Module({
  imports: [TypeOrmModule.forFeature([ChannelEntity, ChannelRepresentativeEntity, RecordsCreatorEntity])],
  providers: [ChannelsService, CredentialsService, ReachableChannels, RegisterExportService, RegisterImportService],
  exports: [ChannelsService, CredentialsService, ReachableChannels, RegisterExportService, RegisterImportService],
})
export class ChannelsModule {}
