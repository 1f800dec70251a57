using LiverInfo.Web.Commands;

return await LiverInfoCommand.RunAsync(args);
