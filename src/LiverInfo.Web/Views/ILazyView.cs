namespace LiverInfo.Web.Views;

/// <summary>What is rendered when it is first requested, or exported.</summary>
public interface ILazyView;
