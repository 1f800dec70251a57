using LiverInfo.Commands;

return await LiverInfoCommand.RunAsync(args);
