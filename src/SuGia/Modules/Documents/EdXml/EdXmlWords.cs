using SuGia.Kernel;

namespace SuGia.Modules.Documents;

/// <summary>Electronic papers as files in the format edXML.</summary>
public static class EdXmlWords
{
    public static Words Bodies { get; } = new("Mã định danh cơ quan", "Identifiers of bodies");

    public static Words NoBodies { get; } = new("Chưa ghi mã định danh nào.", "No identifier is recorded yet.");

    public static Words BodiesLead { get; } = new(
        "Cơ quan gửi, nhận văn bản điện tử, mỗi nơi một mã 13 ký tự. Tên phải như in trên văn bản và trong sổ cấp số.",
        "Bodies that send and receive electronic papers, each by 13 characters. The name stands as papers and series print it.");

    public static Words EnterBody { get; } = new("Ghi mã định danh", "Record an identifier");

    public static Words BodyEntered { get; } = new("Đã ghi mã định danh.", "The identifier is recorded.");

    public static Words CorrectBody { get; } = new("Sửa mã định danh", "Correct an identifier");

    public static Words BodyCorrected { get; } = new("Đã sửa mã định danh.", "The identifier is corrected.");

    public static Words OrganId { get; } = new("Mã định danh", "Identifier");

    public static Words OrganIdHint { get; } = new("13 ký tự, ví dụ 000.00.00.G22", "13 characters, such as 000.00.00.G22");

    public static Words Name { get; } = new("Tên cơ quan", "Name of the body");

    public static Words InCharge { get; } = new("Cơ quan chủ quản", "Body above it");

    public static Words Address { get; } = new("Địa chỉ", "Address");

    public static Words Place { get; } = new("Địa danh ghi trên văn bản", "Place name on papers");

    public static Words Email { get; } = new("Thư điện tử", "E-mail");

    public static Words Telephone { get; } = new("Điện thoại", "Telephone");

    public static Words Export { get; } = new("Xuất edXML", "Export as edXML");

    public static Words ExportLead { get; } = new(
        "Tệp để chuyển bằng kênh của cơ quan; hệ thống này không nối với Trục liên thông. Chưa ký số.",
        "A file to be passed on by the body's own channel; this system is not linked to the national axis. It is not signed.");

    public static Words Download { get; } = new("Tải tệp edXML", "Take the edXML file");

    public static Words From { get; } = new("Nơi gửi", "From");

    public static Words To { get; } = new("Nơi nhận", "To");

    public static Words LeftOut { get; } = new("Chưa có mã", "Without an identifier");

    public static Words Files { get; } = new("Tệp kèm theo", "Files");

    public static Words NoFiles { get; } = new("Văn bản chưa có tệp nào.", "The paper has no file yet.");

    public static Words Import { get; } = new("Nhận tệp edXML", "Take an edXML file");

    public static Words ImportLead { get; } = new(
        "Tệp được thử trước, chưa ghi gì; xem hết rồi mới nhận. Văn bản có dấu hiệu mật bị từ chối và không lưu lại gì.",
        "The file is tried first and nothing is recorded; it is taken after you have seen it all. What looks classified is refused and leaves nothing behind.");

    public static Words File { get; } = new("Tệp edXML", "edXML file");

    public static Words FileHint { get; } = new("Tối đa 40 MB", "At most 40 MB");

    public static Words Try { get; } = new("Thử", "Try");

    public static Words Tried { get; } = new("Bản tin edXML đã thử", "The edXML message as tried");

    public static Words Take { get; } = new("Nhận, đăng ký văn bản đến", "Take it, register the arrival");

    public static Words TakeRecall { get; } = new("Ghi nơi gửi thu hồi", "Record that it is called back");

    public static Words RecallTaken { get; } = new("Đã ghi: nơi gửi thu hồi văn bản.", "Recorded: the sender called the paper back.");

    public static Words Business { get; } = new("Nghiệp vụ", "What it does");

    public static Words Reason { get; } = new("Lý do", "Reason");

    public static Words MessageId { get; } = new("Mã bản tin", "Identifier of the message");

    public static Words About { get; } = new("Về văn bản đến", "About the arrival");

    public static Words Answers { get; } = new("Trả lời văn bản", "Answers");

    public static Words NotHeld { get; } = new("không có trong sổ", "not in the register");

    public static Words ByHand { get; } = new(
        "Bản tin cập nhật hoặc thay thế: hệ thống không tự sửa. Đối chiếu rồi sửa văn bản, hoặc đăng ký văn bản mới và ghi quan hệ “thay thế”.",
        "An update or a replacement: nothing is changed by itself. Compare, then correct the paper, or register the new one with the relation “replaces”.");

    public static Words Status { get; } = new("Báo trạng thái cho nơi gửi", "Tell the sender how far it is");

    public static Words StatusLead { get; } = new(
        "Tệp bản tin trạng thái, để chuyển lại nơi gửi bằng kênh của cơ quan.", "A status message as a file, to be passed back to the sender by the body's own channel.");

    public static Words StatusCode { get; } = new("Trạng thái", "State");

    public static Words Staff { get; } = new("Cán bộ", "Officer");

    public static Words Description { get; } = new("Nội dung", "Description");

    public static Words DownloadStatus { get; } = new("Tải bản tin trạng thái", "Take the status message");

    public static Words Of(EdXmlBusiness business) => business switch
    {
        EdXmlBusiness.New => new("Văn bản mới", "A new paper"),
        EdXmlBusiness.Recall => new("Thu hồi", "A recall"),
        EdXmlBusiness.Update => new("Cập nhật", "An update"),
        EdXmlBusiness.Replace => new("Thay thế", "A replacement"),
    };
}
